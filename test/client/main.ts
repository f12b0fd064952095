import { createClient } from './client.js';
import { countryPage } from './country-page.js';
import { adviceFor, AnswerError } from './error.js';

const [url = 'http://127.0.0.1:4000/graphql', iso3 = 'LAO', lang = 'EN'] = process.argv.slice(2);

try {
  const page = await countryPage(createClient({ url }), iso3, {
    lang: lang === 'ZH' ? 'ZH' : 'EN',
  });
  console.log(page.join('\n'));
} catch (error) {
  if (!(error instanceof AnswerError)) throw error;
  console.error(adviceFor(error));
  process.exitCode = 1;
}
