using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Projet;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="ModesExercice">The modes that documents describe.</param>
/// <param name="Specialites">What a centre may practise; null before the mode is said, as what follows but the commune.</param>
/// <param name="Familles">Families of legal entities.</param>
/// <param name="Accords">Agreements with health insurance.</param>
/// <param name="Commune">Where it is; null when that is not said, or unknown.</param>
/// <param name="DispositifsMobilisables">The schemes with their verdicts; null before the mode is said.</param>
/// <param name="Questions">What remains to be said, the most decisive first.</param>
/// <param name="Toutes">All that may be asked of a project of the mode there.</param>
public sealed record ProjetAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    IReadOnlyList<ModeAnswer> ModesExercice,
    ValeursAnswer? Specialites = null,
    ValeursAnswer? Familles = null,
    EnumAnswer? Accords = null,
    LieuAnswer? Commune = null,
    IReadOnlyList<EvaluationAnswer>? DispositifsMobilisables = null,
    IReadOnlyList<QuestionAnswer>? Questions = null,
    IReadOnlyList<QuestionAnswer>? Toutes = null)
    : PageAnswer(JeuDeDonnees);

public sealed record ModeAnswer(string Type, string TypeLibelle);

public sealed record ValeursAnswer(IReadOnlyList<ValeurAnswer> Groupes)
{
    /// <summary>Values and their words.</summary>
    public IEnumerable<KeyValuePair<string, string>> Choices => Groupes.SelectMany(value =>
        value.Cle.Code is { } code ? [KeyValuePair.Create(code, value.Cle.Libelle)] : Array.Empty<KeyValuePair<string, string>>());
}

public sealed record ValeurAnswer(CleAnswer Cle);

public sealed record CleAnswer(string? Code, string Libelle);

public sealed record EnumAnswer(IReadOnlyList<EnumValue> EnumValues)
{
    /// <summary>Values and their words.</summary>
    public IEnumerable<KeyValuePair<string, string>> Choices =>
        EnumValues.Select(value => KeyValuePair.Create(value.Name, value.Description.TrimEnd('.')));
}

public sealed record EnumValue(string Name, string Description);

public sealed record LieuAnswer(string CodeInsee, string Nom, string ZonageMedecinLibelle, IReadOnlyList<ZonageAnswer> Arrondissements);

/// <param name="Champ">Field of the project that receives the answer.</param>
/// <param name="Critere">The criterion to declare, when the field is <c>criteresDeclares</c>.</param>
/// <param name="Question">For who carries the project.</param>
/// <param name="Dispositifs">The schemes that wait for it; null where it is not asked.</param>
/// <param name="DispositifsDecides">Those that wait for nothing else.</param>
public sealed record QuestionAnswer(
    string Champ,
    string? Critere,
    string Question,
    IReadOnlyList<CodeAnswer>? Dispositifs = null,
    IReadOnlyList<CodeAnswer>? DispositifsDecides = null);

public sealed record CodeAnswer(string Code);
