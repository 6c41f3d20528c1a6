export const VERSION_MOTEUR = '0.1.0';
