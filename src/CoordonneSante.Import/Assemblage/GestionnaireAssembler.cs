using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Import.Deductions;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// The gestionnaires of the structures kept: as the legal-entity source describes them, else what their structures let deduce.
/// </summary>
internal static class GestionnaireAssembler
{
    /// <param name="structures">The structures that the directory keeps.</param>
    /// <param name="entities">Legal entities, of any date; of one in several files the youngest counts. Those that manage no structure are
    /// left out.</param>
    /// <param name="others">Establishments of other categories that these legal entities have.</param>
    public static List<GestionnaireRow> Assemble(
        IEnumerable<StructureFiness> structures,
        IEnumerable<SourceLine<EntiteJuridiqueFiness>> entities,
        IEnumerable<AutreEtablissementFiness> others)
    {
        var othersOf = others.ToLookup(other => other.FinessEntiteJuridique, StringComparer.Ordinal);
        var known = entities
            .GroupBy(line => line.Value.Finess)
            .ToDictionary(lines => lines.Key, lines => lines.MaxBy(line => line.File.DateExtraction ?? DateOnly.MinValue));
        return
        [
            .. structures
                .Where(structure => structure.FinessEntiteJuridique is not null)
                .GroupBy(structure => structure.FinessEntiteJuridique!) // null is filtered just above
                .Select(managed =>
                    known.TryGetValue(managed.Key, out var line)
                        ? Assemble(managed.Key, line.Value, [.. managed], [.. othersOf[managed.Key]]) with
                        {
                            SourceId = line.File.SourceId,
                            DateExtraction = line.File.DateExtraction,
                        }
                        : Assemble(managed.Key, entity: null, [.. managed], [.. othersOf[managed.Key]])),
        ];
    }

    private static GestionnaireRow Assemble(
        string finess, EntiteJuridiqueFiness? entity, List<StructureFiness> structures, List<AutreEtablissementFiness> others)
    {
        var names = new[] { entity?.Nom, entity?.NomLong }.Concat(
            structures.SelectMany(structure => new[] { structure.Nom, structure.NomLong }));
        var apes = structures.Select(structure => structure.CodeApe).Append(entity?.CodeApe);
        var deduced = DeductionSiren.Deduce(structures.Select(structure => structure.Siret).OfType<string>());
        var ofOthers = structures.TrueForAll(structure => structure.Siret is null) ? SirenOf(others) : null;
        var siren = entity?.Siren ?? deduced ?? ofOthers;
        var category = DeductionGestionnaire.Deduce(
            entity?.StatutJuridiqueCode,
            siren,
            names.OfType<string>(),
            [.. apes.OfType<string>()],
            [.. structures.Select(structure => structure.Type)],
            others);
        return new GestionnaireRow
        {
            Finess = finess,
            Siren = siren,
            SirenFiabilite = siren is null ? null : entity?.Siren is null ? Fiabilite.Deduit : Fiabilite.Officiel,
            SirenRegle = siren is null || entity?.Siren is not null ? null
                : deduced is null ? DeductionSiren.RegleAutres
                : DeductionSiren.Regle,
            SirenEtablissements = deduced == siren ? null : deduced,
            Nom = entity?.NomLong ?? entity?.Nom,
            Categorie = category.Valeur,
            CategorieFiabilite = category.Fiabilite,
            RegleDeduction = category.Regle,
            StatutJuridiqueCode = entity?.StatutJuridiqueCode,
            StatutJuridiqueLibelle = entity?.StatutJuridiqueLibelle,
        };
    }

    private static string? SirenOf(List<AutreEtablissementFiness> others) =>
        others.Select(other => other.SirenRepris).FirstOrDefault(siren => siren is not null)
        ?? DeductionSiren.Deduce(others.Select(other => other.Siret).OfType<string>());
}
