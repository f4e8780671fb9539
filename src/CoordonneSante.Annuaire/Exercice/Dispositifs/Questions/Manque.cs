namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

/// <summary>An answer that a project has not given.</summary>
/// <param name="Champ">Field of the API's input that takes it: "projetDeSanteValide".</param>
/// <param name="Question">In French, for those who carry the project, with its question mark.</param>
/// <param name="Critere">Code of the criterion to declare, when the field is "criteresDeclares"; else null.</param>
internal sealed record Manque(string Champ, string Question, string? Critere = null)
{
    /// <summary>The question as it stands within a sentence.</summary>
    public string QuestionEnCours => char.ToLowerInvariant(Question[0]) + Question[1..];

    public static Manque Commune { get; } = new("commune", "Dans quelle commune est le projet ?");

    public static Manque Point { get; } = new("point", "À quelle adresse exacte est le projet ?");

    public static Manque Specialite { get; } =
        new("specialite", "Que pratique le centre de santé : médecine, soins infirmiers, soins dentaires, plusieurs activités ?");

    public static Manque Accord { get; } = new("accordConventionnel", "Un accord est-il déjà passé avec l'Assurance Maladie ?");

    public static Manque Annee { get; } = new("annee", "En quelle année l'aide est-elle demandée ?");
}
