import './styles';
import 'virtual:kuroshio/bothThemes.css';
import './styles/gallery.css';
