import './styles';
import './styles/api.css';
