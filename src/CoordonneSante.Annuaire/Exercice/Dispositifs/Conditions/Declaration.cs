namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>Something that only the project can tell.</summary>
/// <param name="Critere">Code of the criterion that it declares.</param>
internal sealed record Declaration(string Critere) : Condition
{
    public override IEnumerable<string> Declarations => [Critere];

    public override Constat Evaluate(Situation situation) => situation.Projet.FindDeclaration(Critere) switch
    {
        true => Constat.Of(true, "Rempli, d'après le projet."),
        false => Constat.Of(false, "Non rempli, d'après le projet."),
        null => Constat.AVerifier($"Seul le projet peut le dire : déclarez le critère « {Critere} » (« criteresDeclares »)."),
    };
}
