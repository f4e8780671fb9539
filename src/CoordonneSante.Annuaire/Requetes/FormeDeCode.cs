using System.Text.RegularExpressions;

namespace CoordonneSante.Annuaire.Requetes;

/// <summary>The form that one kind of code must have. A well-formed code may still name nothing.</summary>
internal sealed partial class FormeDeCode
{
    public static readonly FormeDeCode Finess = new(
        FinessForm(), "FINESS_MALFORME", "un numéro FINESS", "Neuf caractères, zéros de tête compris ; la Corse s'écrit 2A ou 2B. Exemple : 350002838.");

    public static readonly FormeDeCode CodeInsee = new(
        CommuneForm(), "CODE_INSEE_MALFORME", "un code INSEE de commune", "Cinq caractères, qui ne sont pas un code postal. Exemples : 35238, 2A004, 97411.");

    public static readonly FormeDeCode Siren = new(
        SirenForm(), "SIREN_MALFORME", "un numéro SIREN", "Neuf chiffres. Exemple : 243500139.");

    public static readonly FormeDeCode Departement = new(
        DepartementForm(), "CODE_DEPARTEMENT_MALFORME", "un code de département", "Deux caractères, trois outre-mer. Exemples : 01, 2A, 974.");

    public static readonly FormeDeCode Region = new(
        RegionForm(), "CODE_REGION_MALFORME", "un code de région", "Deux chiffres, zéro de tête compris. Exemples : 53, 01.");

    public static readonly FormeDeCode Quartier = new(
        QuartierForm(), "CODE_QUARTIER_MALFORME", "un code de quartier prioritaire", "QN ou QP puis six caractères. Exemple : QN03501I.");

    public static readonly FormeDeCode CodePostal = new(
        CodePostalForm(), "CODE_POSTAL_MALFORME", "un code postal", "Cinq chiffres, zéro de tête compris. Exemples : 35000, 01000.");

    private readonly Regex _form;
    private readonly string _errorCode;
    private readonly string _name;
    private readonly string _hint;

    private FormeDeCode(Regex form, string errorCode, string name, string hint)
    {
        _form = form;
        _errorCode = errorCode;
        _name = name;
        _hint = hint;
    }

    /// <exception cref="RequeteInvalideException">The code has another form.</exception>
    public void Check(string code)
    {
        if (!_form.IsMatch(code))
        {
            throw new RequeteInvalideException(_errorCode, $"« {code} » n'est pas {_name}.", _hint);
        }
    }

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB])[0-9]{7}\z")]
    private static partial Regex FinessForm();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB])[0-9]{3}\z")]
    private static partial Regex CommuneForm();

    [GeneratedRegex(@"\A[0-9]{9}\z")]
    private static partial Regex SirenForm();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB]|97[0-9])\z")]
    private static partial Regex DepartementForm();

    [GeneratedRegex(@"\A[0-9]{2}\z")]
    private static partial Regex RegionForm();

    [GeneratedRegex(@"\A[0-9]{5}\z")]
    private static partial Regex CodePostalForm();

    [GeneratedRegex(@"\AQ[NP][0-9AB]{5}[0-9A-Z]\z")]
    private static partial Regex QuartierForm();
}
