import '../styles/index.css';
import './plateforme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { limiterA } from '../navigation/historique.ts';
import { salleDe } from './adresses.ts';
import { Plateforme } from './Plateforme.tsx';

const racine = document.getElementById('racine');
if (racine === null) throw new Error('the page has no #racine');

limiterA((chemin) => salleDe(chemin) !== null);

createRoot(racine).render(
  <StrictMode>
    <Plateforme />
  </StrictMode>,
);
