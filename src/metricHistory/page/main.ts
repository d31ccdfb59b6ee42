import { HistoryPage } from './historyPage';
import { Host } from './host';

/** The page's script: begins, and leaves the rest to {@link HistoryPage}. */
const host = new Host();
const page = new HistoryPage(host);
host.listen((message) => page.receive(message));
host.say({ type: 'ready' });
