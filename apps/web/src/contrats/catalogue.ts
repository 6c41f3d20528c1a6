/** The catalogue, as data: a file of its own in the site, that only contracts fetch. */
export { CATALOGUE } from '@almanach/contrats';
