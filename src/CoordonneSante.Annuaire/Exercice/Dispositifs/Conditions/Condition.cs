namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What must be true of a project. The vocabulary is closed: a document that asks for more needs a new predicate.</summary>
internal abstract record Condition
{
    /// <summary>Codes of the criteria that only the project can declare, of which this makes use.</summary>
    public virtual IEnumerable<string> Declarations => [];

    public abstract Constat Evaluate(Situation situation);
}
