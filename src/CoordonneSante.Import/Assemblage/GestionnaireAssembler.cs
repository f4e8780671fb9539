using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.Deductions;
using CoordonneSante.Import.Finess.Enregistrements;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// The gestionnaires of the structures kept: as the legal-entity source describes them, else what their structures let deduce.
/// </summary>
internal static class GestionnaireAssembler
{
    /// <param name="structures">The structures that the directory keeps.</param>
    /// <param name="records">Legal entities, of any date; of one in several files the youngest counts. Those that manage no structure are
    /// left out.</param>
    /// <param name="others">Establishments of other categories that these legal entities have.</param>
    /// <returns>By number.</returns>
    public static IReadOnlyList<GestionnaireRow> Assemble(
        IReadOnlyList<StructureRow> structures, FinessRecords records, IEnumerable<AutreEtablissementFiness> others)
    {
        var othersOf = others.ToLookup(other => other.FinessEntiteJuridique, StringComparer.Ordinal);
        var known = Youngest(records);
        var rows = new PackedRecords<GestionnaireRow>();
        foreach (var (finess, managed) in ByGestionnaire(structures))
        {
            List<AutreEtablissementFiness> told = [.. othersOf[finess]];
            rows.Add(known.TryGetValue(finess, out var entity)
                ? Assemble(finess, records.Entites[entity], managed, told) with
                {
                    SourceId = records.FileOfEntite(entity).SourceId,
                    DateExtraction = records.FileOfEntite(entity).DateExtraction,
                }
                : Assemble(finess, entity: null, managed, told));
        }

        return rows;
    }

    /// <returns>By number, the place of a legal entity; of two as young, the first.</returns>
    private static Dictionary<string, int> Youngest(FinessRecords records)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, entity) in records.Entites.Index())
        {
            if (!known.TryGetValue(entity.Finess, out var other) || Date(index) > Date(other))
            {
                known[entity.Finess] = index;
            }
        }

        return known;

        DateOnly Date(int index) => records.FileOfEntite(index).DateExtraction ?? DateOnly.MinValue;
    }

    /// <summary>One gestionnaire after another, by number, with its structures in the order of the files.</summary>
    private static IEnumerable<(string Finess, List<StructureRow> Structures)> ByGestionnaire(IReadOnlyList<StructureRow> structures)
    {
        var gestionnaires = structures.Select(structure => structure.FinessGestionnaire).ToArray();
        var managed = new List<StructureRow>();
        string? current = null;
        foreach (
            var index in Enumerable.Range(0, gestionnaires.Length)
                .Where(index => gestionnaires[index] is not null)
                .OrderBy(index => gestionnaires[index], StringComparer.Ordinal))
        {
            if (current is not null && current != gestionnaires[index])
            {
                yield return (current, managed);
                managed = [];
            }

            current = gestionnaires[index];
            managed.Add(structures[index]);
        }

        if (current is not null)
        {
            yield return (current, managed);
        }
    }

    private static GestionnaireRow Assemble(
        string finess, EntiteJuridiqueFiness? entity, List<StructureRow> structures, List<AutreEtablissementFiness> others)
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
