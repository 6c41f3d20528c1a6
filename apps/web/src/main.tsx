import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './Application.tsx';
import { inscrireAgent } from './hors-ligne/inscrire.ts';
import { Magasin } from './simulateur/magasin.ts';

const racine = document.getElementById('racine');
if (racine === null) throw new Error('the page has no #racine');

const magasin = new Magasin(window.sessionStorage);

createRoot(racine).render(
  <StrictMode>
    <Application magasin={magasin} horloge={Date.now} />
  </StrictMode>,
);

if (import.meta.env.PROD) inscrireAgent();
