using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Import.Deductions;

/// <summary>The words that tell the speciality of a centre de santé, in the order they are tried: several practices, then one.</summary>
internal static partial class ReglesSpecialite
{
    public static IReadOnlyList<RegleNom<SpecialiteCentre>> Toutes { get; } =
    [
        new("nom-polyvalent", SpecialiteCentre.Polyvalent, PolyvalentWord()),
        new("nom-plusieurs-pratiques", SpecialiteCentre.Polyvalent, SeveralPractices()),
        new("nom-ophtalmologie", SpecialiteCentre.Autre, OphtalmologieWord()),
        new("nom-dentaire", SpecialiteCentre.Dentaire, DentaireWord()),
        new("nom-infirmier", SpecialiteCentre.Infirmier, InfirmierWord()),
        new("nom-autre-pratique", SpecialiteCentre.Autre, AutreWord()),
        new("nom-medical", SpecialiteCentre.Medical, MedicalWord()),
    ];

    [GeneratedRegex(" (?:POLYVAL[A-Z]*|PLURIDISCIPLINAIRE|PLURIPROFESSIONNEL|CSP) ")]
    private static partial Regex PolyvalentWord();

    /// <summary>Two practices among medicine, dentistry, nursing and ophthalmology, in any order.</summary>
    [GeneratedRegex(
        @" (?:MED|MEDIC[A-Z]*) .*(?:DENT|ORTHODONT|INFIRM)| DENT[A-Z]* .*(?: MEDICAL | MEDICALE | MEDICO | INFIRM| OPHTALM)"
        + @"| INFIRM[A-Z]* .*(?: MEDICAL | MEDICALE | MEDICO | DENT)| OPHTALM[A-Z]* .* DENT")]
    private static partial Regex SeveralPractices();

    [GeneratedRegex(" (?:OPHTALM[A-Z]*|VISION|OPTIQUE|ORTHOPTIE) ")]
    private static partial Regex OphtalmologieWord();

    [GeneratedRegex(" (?:DENT|DENTAIRES?|DENTAL|DENTISTES?|DENT(?:E|I|A|Y|O|U)[A-Z]*|[A-Z]+DENT|CSD|ORTHODONT[A-Z]*|ORTHO|STOMATO[A-Z]*) ")]
    private static partial Regex DentaireWord();

    [GeneratedRegex(" (?:INFIRM[A-Z]*|INF|INFIR|CSI|CDSI|CSSI) ")]
    private static partial Regex InfirmierWord();

    [GeneratedRegex(
        " (?:KINE[A-Z]*|RADIO[A-Z]*|IMAGERIE|DIALYSE|VACCINATIONS?|PLANIFICATION|CARDIO[A-Z]*|DERMATO[A-Z]*|OBSTETRI[A-Z]*|SEXUALITE"
            + "|PSYCHO[A-Z]*) "
    )]
    private static partial Regex AutreWord();

    [GeneratedRegex(" (?:MEDICAL|MEDICALE|MEDICAUX|MEDICO|MED|MEDECIN|MEDECINS|MEDECINE|CSM|CMS) ")]
    private static partial Regex MedicalWord();
}
