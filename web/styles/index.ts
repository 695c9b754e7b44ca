import 'virtual:kuroshio/theme.css';
import '../../build/fonts/kuroshio.css';
import './base.css';
import './chart.css';
import './method.css';
