using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Import.Deductions;

/// <summary>Finds what a centre de santé practises: from its former FINESS category, else its names, else its APE code.</summary>
public static class DeductionSpecialite
{
    /// <param name="categorie">FINESS category: 125, 130, 289 and 439 tell; 124, which absorbed them, does not.</param>
    /// <param name="noms">Its names; the long one, which is not cut at 38 characters, matters.</param>
    /// <param name="codeApe">Without dot; null when unknown.</param>
    public static Deduction<SpecialiteCentre> Deduce(string categorie, IEnumerable<string> noms, string? codeApe) =>
        FromCategorie(categorie) ?? FromNames(noms) ?? FromApe(codeApe)
        ?? new(SpecialiteCentre.Inconnue, Fiabilite.Inconnu, Regle: null);

    private static Deduction<SpecialiteCentre>? FromCategorie(string categorie) => categorie switch
    {
        "125" => new(SpecialiteCentre.Dentaire, Fiabilite.Officiel, Regle: null),
        "130" => new(SpecialiteCentre.Medical, Fiabilite.Officiel, Regle: null),
        "289" => new(SpecialiteCentre.Infirmier, Fiabilite.Officiel, Regle: null),
        "439" => new(SpecialiteCentre.Polyvalent, Fiabilite.Officiel, Regle: null),
        _ => null,
    };

    private static Deduction<SpecialiteCentre>? FromNames(IEnumerable<string> noms)
    {
        // Names of one centre complete each other: "CDS MUTUALISTE" and "CENTRE DE SANTE DENTAIRE ET MEDICAL MUTUALISTE".
        var folded = string.Concat(noms.Select(NomPlie.Fold));
        return ReglesSpecialite.Toutes.FirstOrDefault(rule => rule.Motif.IsMatch(folded)) is { } found
            ? Deduced(found.Valeur, found.Regle)
            : null;
    }

    /// <summary>APE codes of practice; those of administrations, associations or hospitals say nothing of it.</summary>
    private static Deduction<SpecialiteCentre>? FromApe(string? codeApe) => codeApe switch
    {
        "8621Z" => Deduced(SpecialiteCentre.Medical, "ape-8621Z-medecins-generalistes"),
        "8622C" => Deduced(SpecialiteCentre.Medical, "ape-8622C-medecins-specialistes"),
        "8623Z" => Deduced(SpecialiteCentre.Dentaire, "ape-8623Z-dentistes"),
        "8690D" => Deduced(SpecialiteCentre.Infirmier, "ape-8690D-infirmiers"),
        "8622A" or "8622B" or "8690B" or "8690E" or "8690F" => Deduced(SpecialiteCentre.Autre, $"ape-{codeApe}-autre-pratique"),
        _ => null,
    };

    private static Deduction<SpecialiteCentre> Deduced(SpecialiteCentre specialite, string regle) =>
        new(specialite, Fiabilite.Deduit, regle);
}
