import './styles';
import './styles/contents.css';
import './styles/api.css';
