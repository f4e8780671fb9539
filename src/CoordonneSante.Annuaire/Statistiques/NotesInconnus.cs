using System.Globalization;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What a table must say of values that are not known, or not yet, in French.</summary>
internal static class NotesInconnus
{
    /// <summary>What a filter may ask about that the files do not say of all structures.</summary>
    private static readonly (string Name, Func<StructureFilter, bool> IsAsked, Func<Structure, bool> IsUnknown)[] Criteria =
    [
        (
            "la famille du gestionnaire",
            filter => filter.Gestionnaire.Value is { Categorie.IsGiven: true },
            structure => structure.Gestionnaire is null or { Categorie: CategorieGestionnaire.Inconnue }),
        (
            "la spécialité",
            filter => filter.Specialite.IsGiven,
            structure => structure is { Type: TypeStructure.CentreDeSante, Specialite: null or SpecialiteCentre.Inconnue }),
        (
            "le zonage",
            filter => filter.ZonageMedecin.IsGiven || filter.Commune.Value is { ZonageMedecin.IsGiven: true },
            structure => structure.ZonageMedecin == ZonageMedecin.NonRenseigne),
        ("le quartier prioritaire", filter => filter.QuartierPrioritaire.IsGiven, structure => structure.Position is null),
        ("la date d'ouverture", filter => filter.DateOuverture.IsGiven, structure => structure.DateOuverture is null),
    ];

    /// <param name="table">The table.</param>
    /// <param name="rows">Its structures.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <returns>Null when there is nothing to say.</returns>
    public static string? Of(TableauStatistique table, RowSet rows, Deadline deadline)
    {
        var notes = new List<string>();
        foreach (var dimension in table.Dimensions)
        {
            var unknown = 0;
            foreach (var row in rows)
            {
                deadline.Check();
                unknown += Array.IndexOf(dimension.Inconnues, dimension.OfStructures[row]) >= 0 ? 1 : 0;
            }
            if (unknown > 0)
            {
                notes.Add(
                    $"{Name(dimension)} : inconnu de {unknown} {(unknown > 1 ? "structures" : "structure")} sur {table.Total}. "
                    + $"« nombre » est un minimum, « nombreMaximum » {(unknown > 1 ? "les " : "l'")}y ajoute.");
            }
            if (dimension.Kind == DimensionStructure.ZonageMedecin
                && ZonagesPropres.Note(table.Statistics.Structures, rows) is { } quarters)
            {
                notes.Add(quarters);
            }
            if (dimension.Kind == DimensionStructure.AnneeOuverture)
            {
                notes.Add(OfYears(table, dimension));
            }
        }
        if (UnknownCriteria(table) is { Count: > 0 } criteria)
        {
            notes.Add(
                $"Le filtre porte sur {string.Join(" et ", criteria)}, que les fichiers ne disent pas de toutes les structures : les "
                + "nombres sont des minimums.");
        }
        return notes.Count == 0 ? null : string.Join(' ', notes);
    }

    private static string Name(StructureDimension dimension) => dimension.Kind switch
    {
        DimensionStructure.Indicateur => dimension.Indicateur!.Libelle.Value, // it is one
        DimensionStructure.CategorieGestionnaire => "Famille du gestionnaire",
        DimensionStructure.Specialite => "Spécialité",
        DimensionStructure.ZonageMedecin => "Zonage",
        DimensionStructure.EnQuartierPrioritaire => "Quartier prioritaire",
        _ => "Année d'ouverture",
    };

    private static string OfYears(TableauStatistique table, StructureDimension years)
    {
        var incomplete = years.FirstIncomplete < 0
            ? ""
            : $" Les années à partir de {years.CodeOf(years.FirstIncomplete)}, sans un an de recul, sont incomplètes (MANQUANT) : "
                + "les inscriptions tardent.";
        var rates = table.LinesHavePopulation && table.PopulationMillesime is { } millesime
            ? $" Les taux rapportent toutes les années à la population de {millesime}."
            : "";
        return "Années d'ouverture des structures encore ouvertes au "
            + table.Statistics.Texts.JoursDesStructures
            + " : celles qui ont fermé n'y sont plus, ce n'est pas une série dans le temps (voir « evolutions »)."
            + incomplete
            + rates;
    }

    /// <summary>What the filter asks about and the files do not say of some structure of the territory, by name.</summary>
    private static List<string> UnknownCriteria(TableauStatistique table)
    {
        var asked = Criteria.Where(criterion => Asks(table.Where, criterion.IsAsked)).ToList();
        var found = new SortedSet<string>(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: false));
        foreach (var row in asked.Count == 0 ? [] : Rows(table.Domain.Territoire.StructureRows))
        {
            table.Deadline.Check();
            found.UnionWith(asked
                .Where(criterion => criterion.IsUnknown(table.Statistics.Structures.At(row)))
                .Select(criterion => criterion.Name));
        }
        return [.. found];
    }

    private static IEnumerable<int> Rows(RowSet rows)
    {
        for (var row = rows.Next(1); row > 0; row = rows.Next(row + 1))
        {
            yield return row;
        }
    }

    private static bool Asks(StructureFilter? where, Func<StructureFilter, bool> isAsked) => where is not null
        && (isAsked(where)
            || (where.And.Value ?? []).Any(part => Asks(part, isAsked))
            || (where.Or.Value ?? []).Any(part => Asks(part, isAsked))
            || Asks(where.Not.Value, isAsked));
}
