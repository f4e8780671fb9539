namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>Something that the document leaves to its funder: no answer makes it known.</summary>
/// <param name="Raison">Why, and whom to ask.</param>
internal sealed record NonEvaluable(string Raison) : Condition
{
    public override Constat Evaluate(Situation situation) => Constat.AVerifier(Raison);
}
