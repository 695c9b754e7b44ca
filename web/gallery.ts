import './styles';
import 'virtual:kuroshio/bothThemes.css';
import './styles/contents.css';
import './styles/gallery.css';
