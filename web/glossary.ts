import './styles';
import './styles/glossary.css';
