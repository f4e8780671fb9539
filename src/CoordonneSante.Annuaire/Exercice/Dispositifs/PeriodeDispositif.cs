namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>The years that a document gives to a scheme.</summary>
/// <param name="Debut">First year.</param>
/// <param name="Fin">Last year, included; null when the document gives none.</param>
public sealed record PeriodeDispositif(int Debut, int? Fin = null);
