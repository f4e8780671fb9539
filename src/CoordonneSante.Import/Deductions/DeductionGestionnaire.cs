using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Import.Deductions;

/// <summary>Finds the category of a gestionnaire: from its legal status when published, else by rules on its SIREN and the names.</summary>
public static class DeductionGestionnaire
{
    /// <param name="statutJuridique">Code of nomenclature cs1500107; null when no source gives it.</param>
    /// <param name="siren">Nine digits; null when unknown.</param>
    /// <param name="noms">The gestionnaire's names and those of all the structures it manages: one telling name is enough.</param>
    /// <param name="codesApe">APE codes of the structures it manages, without dot.</param>
    /// <param name="types">Types of the structures it manages.</param>
    public static Deduction<CategorieGestionnaire> Deduce(
        string? statutJuridique,
        string? siren,
        IEnumerable<string> noms,
        IReadOnlyCollection<string> codesApe,
        IReadOnlyCollection<TypeStructure>? types = null)
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

        return FromSiren(siren, folded, codesApe) ?? FromNames(siren, folded) ?? FromApe(codesApe)
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
