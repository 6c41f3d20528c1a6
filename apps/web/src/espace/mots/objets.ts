const OBJETS: Readonly<Record<string, string>> = {
  'nouvel-arret': 'Nouvel arrêt',
  prolongation: 'Prolongation',
  rechute: 'Rechute',
  'reprise-anticipee': 'Reprise avant la fin',
  annulation: 'Annulation',
};

export function nomObjet(objet: string): string {
  return OBJETS[objet] ?? objet;
}
