import './styles';
import './styles/moves.css';
import './styles/guess.css';
import './styles/backtest.css';
import './styles/lesson.css';
import './styles/learn.css';
