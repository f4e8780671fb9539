namespace CoordonneSante.Annuaire.Exercice.Documents;

/// <summary>The words that a statement rests on.</summary>
/// <param name="Reference">Document that they are read in.</param>
/// <param name="Passage">At most a line, literal but for spaces and hyphens at line ends.</param>
public sealed record Citation(DocumentSource Reference, string Passage)
{
    public string Document => Reference.Intitule;
}
