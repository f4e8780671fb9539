using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>A zoning that may be that of a project's place.</summary>
/// <param name="Phrase">Of which territory, in French, without a full stop: "Rennes (35238) est hors zonage (zonage 2025)".</param>
internal readonly record struct ZonagePossible(ZonageMedecin Zonage, string Phrase);
