using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Deductions;

/// <summary>Finds the category of a gestionnaire: from its legal status when published, else by rules on its SIREN and the names.</summary>
public static class DeductionGestionnaire
{
    /// <summary>Begins the names of the rules that read other establishments.</summary>
    internal const string Autre = "autre-etablissement-";

    /// <param name="statutJuridique">Code of nomenclature cs1500107; null when no source gives it.</param>
    /// <param name="siren">Nine digits; null when unknown.</param>
    /// <param name="noms">The gestionnaire's names and those of all the structures it manages: one telling name is enough.</param>
    /// <param name="codesApe">APE codes of the structures it manages, without dot.</param>
    /// <param name="types">Types of the structures it manages.</param>
    /// <param name="autres">Its establishments of other categories, where the file has them.</param>
    public static Deduction<CategorieGestionnaire> Deduce(
        string? statutJuridique,
        string? siren,
        IEnumerable<string> noms,
        IReadOnlyCollection<string> codesApe,
        IReadOnlyCollection<TypeStructure>? types = null,
        IReadOnlyCollection<AutreEtablissementFiness>? autres = null)
    {
        var folded = noms.Select(NomPlie.Fold).ToList();
        var official = statutJuridique is null ? null : StatutJuridique.ToCategorie(statutJuridique);
        if (official is { } categorie)
        {
            // No status says SCIC: it is a form that some companies take.
            return categorie == CategorieGestionnaire.Societe && folded.Exists(ReglesGestionnaire.Scic.Motif.IsMatch)
                ? new(CategorieGestionnaire.Scic, Fiabilite.Deduit, ReglesGestionnaire.Scic.Regle)
                : new(categorie, Fiabilite.Officiel, Regle: null);
        }

        return FromSiren(siren, folded, codesApe) ?? FromNames(siren, folded) ?? FromApe(codesApe) ?? FromOthers(siren, autres ?? [])
            ?? FromTypes(siren, types ?? [], codesApe) ?? new(CategorieGestionnaire.Inconnue, Fiabilite.Inconnu, Regle: null);
    }

    /// <summary>SIREN numbers beginning with 1 or 2 are those of public bodies, and the second digit says which.</summary>
    private static Deduction<CategorieGestionnaire>? FromSiren(
        string? siren, List<string> folded, IReadOnlyCollection<string> codesApe) => siren switch
        {
            ['1', ..] => Deduced(CategorieGestionnaire.EtatAutrePublic, "siren-1-etat-ou-etablissement-public-national"),
            ['2', '1', ..] => Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-21-commune"),
            ['2', '2', ..] => Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-22-departement"),
            ['2', '3', ..] => Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-23-region"),
            ['2', ..] when folded.Exists(ReglesGestionnaire.Hopital.Motif.IsMatch) =>
                Deduced(CategorieGestionnaire.EtablissementDeSante, "siren-2-et-nom-hopital"),
            ['2', ..] when codesApe.Contains("8610Z") => Deduced(CategorieGestionnaire.EtablissementDeSante, "siren-2-et-ape-hopital"),
            // Hospitals and municipal social services (CCAS) share the numbers 26: without a word for either, it stays unknown.
            ['2', '6', ..] => folded.Exists(ReglesGestionnaire.ServiceCommunal.Motif.IsMatch)
                ? Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-26-et-nom-ccas")
                : null,
            // Every public body created since 2008 has a number 20, an EPCI as a hospital: a word is needed too.
            ['2', '0', ..] => folded.Exists(ReglesGestionnaire.NamesCollectivite)
                ? Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-20-et-nom-collectivite")
                : null,
            ['2', '4', ..] => Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-24-epci"),
            ['2', '5', ..] => Deduced(CategorieGestionnaire.CollectiviteTerritoriale, "siren-25-syndicat-intercommunal"),
            _ => null,
        };

    /// <summary>Words of public bodies count only without a SIREN: a private number contradicts them.</summary>
    private static Deduction<CategorieGestionnaire>? FromNames(string? siren, List<string> folded)
    {
        var rules = siren switch
        {
            null => [.. ReglesGestionnaire.Prives, .. ReglesGestionnaire.Publics],
            ['2', ..] => [],
            _ => ReglesGestionnaire.Prives,
        };
        return rules.FirstOrDefault(rule => folded.Exists(rule.Motif.IsMatch)) is { } found ? Deduced(found.Valeur, found.Regle) : null;
    }

    /// <summary>What the other establishments of the same body tell, where all that tell anything agree.</summary>
    private static Deduction<CategorieGestionnaire>? FromOthers(string? siren, IReadOnlyCollection<AutreEtablissementFiness> others)
    {
        var told = others
            .Select(other => other is { FamilleReprise: { } family, RegleReprise: { } rule }
                ? Deduced(family, rule)
                : FromOther(siren, other))
            .OfType<Deduction<CategorieGestionnaire>>()
            .GroupBy(deduction => deduction.Valeur)
            .ToList();
        return told is [var only] ? only.MinBy(deduction => deduction.Regle, StringComparer.Ordinal) : null;
    }

    private static Deduction<CategorieGestionnaire>? FromOther(string? siren, AutreEtablissementFiness other)
    {
        var folded = other.Noms.Select(NomPlie.Fold).ToList();
        return siren switch
        {
            null or ['1' or '2', ..] when other.EstHopitalPublic => Deduced(CategorieGestionnaire.EtablissementDeSante, $"{Autre}hopital"),
            ['1' or '2', ..] => folded.Exists(ReglesGestionnaire.ServiceCommunal.Motif.IsMatch)
                ? Deduced(CategorieGestionnaire.CollectiviteTerritoriale, $"{Autre}{ReglesGestionnaire.ServiceCommunal.Regle}")
                : null,
            _ => FromNames(siren, folded) is { } found ? Deduced(found.Valeur, $"{Autre}{found.Regle}") : null,
        };
    }

    private static Deduction<CategorieGestionnaire>? FromApe(IReadOnlyCollection<string> codesApe) => codesApe.Contains("8430A")
        ? Deduced(CategorieGestionnaire.CaisseDeSecuriteSociale, "ape-8430A-securite-sociale")
        : null;

    /// <summary>What private bodies of a kind nearly always are, by the 2 999 whose legal status is known in March 2026.</summary>
    /// <remarks>
    /// CPTS: 58 associations of 58. CLIC: 86 of 91. APE 9499Z, but for maisons de santé, half of which became SISA: 44 of 44. Not the rest:
    /// maisons de santé are SISA for 71 %, centres with APE 8621Z associations for 79 %.
    /// </remarks>
    private static Deduction<CategorieGestionnaire>? FromTypes(
        string? siren,
        IReadOnlyCollection<TypeStructure> types,
        IReadOnlyCollection<string> codesApe) => (siren, types) switch
        {
            (null or ['1' or '2', ..], _) => null,
            _ when types.Contains(TypeStructure.Cpts) => Deduced(CategorieGestionnaire.Association, "cpts-et-siren-prive"),
            _ when types.Contains(TypeStructure.Clic) => Deduced(CategorieGestionnaire.Association, "clic-et-siren-prive"),
            _ when codesApe.Contains("9499Z") && !types.Contains(TypeStructure.MaisonDeSante) =>
                Deduced(CategorieGestionnaire.Association, "ape-9499Z-et-siren-prive"),
            _ => null,
        };

    private static Deduction<CategorieGestionnaire> Deduced(CategorieGestionnaire categorie, string regle) =>
        new(categorie, Fiabilite.Deduit, regle);
}
