import './styles';
import './styles/contents.css';
import './styles/glossary.css';
