using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Requetes;

/// <summary>The form that one kind of code must have in a request, and what is said of another.</summary>
internal sealed partial class FormeDeCode
{
    public static readonly FormeDeCode Finess = new(
        CodeOfficiel.IsFiness,
        "FINESS_MALFORME",
        "un numéro FINESS",
        "Neuf caractères, zéros de tête compris ; la Corse s'écrit 2A ou 2B. Exemple : 350002838.");

    public static readonly FormeDeCode CodeInsee = new(
        CodeOfficiel.IsCodeCommune,
        "CODE_INSEE_MALFORME",
        "un code INSEE de commune",
        "Cinq caractères, qui ne sont pas un code postal. Exemples : 35238, 2A004, 97411.");

    public static readonly FormeDeCode Siren = new(
        CodeOfficiel.IsSiren, "SIREN_MALFORME", "un numéro SIREN", "Neuf chiffres. Exemple : 243500139.");

    public static readonly FormeDeCode Siret = new(
        CodeOfficiel.IsSiret,
        "SIRET_MALFORME",
        "un numéro SIRET",
        "Quatorze chiffres : le SIREN et cinq de plus. Exemple : 79006930600013.");

    public static readonly FormeDeCode CodeApe = new(
        CodeOfficiel.IsCodeApe, "CODE_APE_MALFORME", "un code APE", "Quatre chiffres et une lettre, sans point. Exemple : 8621Z.");

    public static readonly FormeDeCode Departement = new(
        CodeOfficiel.IsCodeDepartement,
        "CODE_DEPARTEMENT_MALFORME",
        "un code de département",
        "Deux caractères, trois outre-mer. Exemples : 01, 2A, 974.");

    public static readonly FormeDeCode Region = new(
        CodeOfficiel.IsCodeRegion, "CODE_REGION_MALFORME", "un code de région", "Deux chiffres, zéro de tête compris. Exemples : 53, 01.");

    public static readonly FormeDeCode Quartier = new(
        CodeOfficiel.IsCodeQuartier,
        "CODE_QUARTIER_MALFORME",
        "un code de quartier prioritaire",
        "QN, le département sur trois caractères, deux chiffres et une lettre (QP et trois chiffres avant 2024). Exemple : QN03501I.");

    public static readonly FormeDeCode CodePostal = new(
        CodeOfficiel.IsCodePostal,
        "CODE_POSTAL_MALFORME",
        "un code postal",
        "Cinq chiffres, zéro de tête compris. Exemples : 35000, 01000.");

    public static readonly FormeDeCode Cpts = new(
        code => CodeOfficiel.IsFiness(code) || CptsForm().IsMatch(code),
        "CODE_CPTS_MALFORME",
        "un code de territoire de CPTS",
        "Le champ « code » de « territoiresCpts » : la région et le nom, ou un numéro FINESS. Exemple : 93-cpts-du-pays-d-apt.");

    public static readonly FormeDeCode Identifiant = new(
        CodeOfficiel.IsIdentifiant,
        "IDENTIFIANT_MALFORME",
        "un identifiant de structure hors FINESS",
        "Le champ « identifiant » de « structuresHorsFiness » : 60 caractères au plus, lettres sans accent, chiffres et « - _ . : / ».");

    private readonly Predicate<string> _isWellFormed;
    private readonly string _errorCode;
    private readonly string _name;
    private readonly string _hint;

    private FormeDeCode(Predicate<string> isWellFormed, string errorCode, string name, string hint)
    {
        _isWellFormed = isWellFormed;
        _errorCode = errorCode;
        _name = name;
        _hint = hint;
    }

    /// <returns>The code as it is officially written: "2b033" is 2B033, and "243 500 139" 243500139.</returns>
    /// <exception cref="RequeteInvalideException">The code has another form.</exception>
    public string Read(string code)
    {
        if (_isWellFormed(code))
        {
            return code;
        }
        var official = code.All(character => char.IsAsciiDigit(character) || char.IsWhiteSpace(character))
            ? string.Concat(code.Where(char.IsAsciiDigit))
            : code.ToUpperInvariant();
        return _isWellFormed(official)
            ? official
            : throw new RequeteInvalideException(_errorCode, $"« {code} » n'est pas {_name}.", _hint);
    }

    [GeneratedRegex(@"\A[0-9]{2}(?:-[a-z0-9]+)+\z")]
    private static partial Regex CptsForm();
}
