using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What the figures of a table are, so that an export explains itself.</summary>
/// <param name="Formule">How rates and shares are computed.</param>
/// <param name="Numerateur">What is counted, and its source.</param>
/// <param name="Denominateur">What it is divided by, and its source.</param>
/// <param name="MillesimeStructures">Day of the structures' extraction, or days.</param>
/// <param name="MillesimePopulation">Year of the populations, or years; null without population.</param>
/// <param name="Version">Version of the data.</param>
/// <param name="Note">What the figures leave out, in French; null when there is nothing to say.</param>
public sealed record MesureStatistique(
    Texte Formule, Texte Numerateur, Texte Denominateur, Texte MillesimeStructures, Texte? MillesimePopulation, Texte Version, Texte? Note);
