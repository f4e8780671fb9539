using System.Globalization;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What a table must say of values that are not known, or not yet, in French.</summary>
internal static class NotesInconnus
{
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
                    $"{Name(dimension)} : inconnu de {unknown} structures sur {table.Total}. « nombre » est un minimum, "
                    + "« nombreMaximum » les y ajoute.");
            }
            if (dimension.Kind == DimensionStructure.AnneeOuverture)
            {
                notes.Add(OfYears(table, dimension));
            }
        }
        if (FiltersOn(table.Where) is { Count: > 0 } criteria)
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
            + table.Statistics.Texts.MillesimeStructures.Value
            + " : celles qui ont fermé n'y sont plus, ce n'est pas une série dans le temps (voir « evolutions »)."
            + incomplete
            + rates;
    }

    private static SortedSet<string> FiltersOn(StructureFilter? where)
    {
        var criteria = new SortedSet<string>(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: false));
        Add(where);
        return criteria;

        void Add(StructureFilter? filter)
        {
            if (filter is null)
            {
                return;
            }
            if (filter.Gestionnaire.Value is { Categorie.IsGiven: true })
            {
                criteria.Add("la famille du gestionnaire");
            }
            if (filter.Specialite.IsGiven)
            {
                criteria.Add("la spécialité");
            }
            foreach (var part in filter.And.Value ?? [])
            {
                Add(part);
            }
            foreach (var part in filter.Or.Value ?? [])
            {
                Add(part);
            }
            Add(filter.Not.Value);
        }
    }
}
