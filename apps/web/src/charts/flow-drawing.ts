import { Chart, LinearScale } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';

// Apart from the other charts, so that only who looks at flows waits for what draws them.
Chart.register(LinearScale, SankeyController, Flow);

export { draw } from './drawing';
