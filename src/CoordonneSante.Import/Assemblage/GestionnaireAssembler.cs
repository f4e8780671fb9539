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
    /// <param name="entities">Legal entities, of any date; of one in several files the youngest counts. Those that manage no structure are
    /// left out.</param>
    /// <param name="others">Establishments of other categories that these legal entities have.</param>
    public static List<GestionnaireRow> Assemble(
        IEnumerable<StructureRow> structures,
        IEnumerable<SourceLine<EntiteJuridiqueFiness>> entities,
        IEnumerable<AutreEtablissementFiness> others)
    {
        var othersOf = others.ToLookup(other => other.FinessEntiteJuridique, StringComparer.Ordinal);
        var known = Youngest(entities);
        var rows = new List<GestionnaireRow>();
        foreach (var managed in ByGestionnaire(structures))
        {
            var finess = managed[0].FinessGestionnaire!; // those without are left out
            List<AutreEtablissementFiness> told = [.. othersOf[finess]];
            rows.Add(known.TryGetValue(finess, out var line)
                ? Assemble(finess, line.Value, managed, told) with
                {
                    SourceId = line.File.SourceId,
                    DateExtraction = line.File.DateExtraction,
                }
                : Assemble(finess, entity: null, managed, told));
        }

        return rows;
    }

    /// <summary>By number; of two as young, the first.</summary>
    private static Dictionary<string, SourceLine<EntiteJuridiqueFiness>> Youngest(IEnumerable<SourceLine<EntiteJuridiqueFiness>> entities)
    {
        var known = new Dictionary<string, SourceLine<EntiteJuridiqueFiness>>(StringComparer.Ordinal);
        foreach (var line in entities)
        {
            if (!known.TryGetValue(line.Value.Finess, out var other) || Date(line) > Date(other))
            {
                known[line.Value.Finess] = line;
            }
        }

        return known;

        static DateOnly Date(SourceLine<EntiteJuridiqueFiness> line) => line.File.DateExtraction ?? DateOnly.MinValue;
    }

    /// <summary>One gestionnaire after another, by number: grouped all at once, a million of them would take as much memory as their
    /// rows.</summary>
    private static IEnumerable<List<StructureRow>> ByGestionnaire(IEnumerable<StructureRow> structures)
    {
        var managed = new List<StructureRow>();
        foreach (
            var structure in structures
                .Where(structure => structure.FinessGestionnaire is not null)
                .OrderBy(structure => structure.FinessGestionnaire, StringComparer.Ordinal))
        {
            if (managed.Count > 0 && managed[0].FinessGestionnaire != structure.FinessGestionnaire)
            {
                yield return managed;
                managed = [];
            }

            managed.Add(structure);
        }

        if (managed.Count > 0)
        {
            yield return managed;
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
