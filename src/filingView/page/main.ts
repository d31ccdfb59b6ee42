import { FilingPage } from './filingPage';
import { Host } from './host';

/** The page's script: begins, and leaves the rest to {@link FilingPage}. */
const host = new Host();
const page = new FilingPage(host);
host.listen((message) => page.receive(message));
host.say({ type: 'ready', selected: host.state.selected });
