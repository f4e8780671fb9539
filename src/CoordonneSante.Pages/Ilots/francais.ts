/** What MapLibre says, in French. */
export const francais = (name: string) => ({
  'AttributionControl.ToggleAttribution': 'Sources de la carte',
  'CooperativeGesturesHandler.MacHelpText': '⌘ + molette pour zoomer',
  'CooperativeGesturesHandler.MobileHelpText': 'Deux doigts pour déplacer la carte',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + molette pour zoomer',
  'Map.Title': `${name}. Flèches pour la déplacer, plus et moins pour zoomer.`,
  'NavigationControl.ZoomIn': 'Zoomer',
  'NavigationControl.ZoomOut': 'Dézoomer',
  'Popup.Close': 'Fermer',
});

export const count = (number: number, one: string, many: string) => `${number.toLocaleString('fr-FR')} ${number > 1 ? many : one}`;
