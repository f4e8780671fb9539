using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>The territory of a level that holds the whole of another.</summary>
internal sealed record TerritoireEnglobant(NiveauTerritoire Niveau, Texte Code, Texte Libelle, RowSet Rows)
{
    /// <param name="communes">Every commune of the directory.</param>
    /// <param name="populations">Their populations.</param>
    /// <param name="rows">The leaf communes of the territory to find the holder of.</param>
    /// <param name="niveau">The level.</param>
    /// <returns>Null when several of the level share the territory, or it is in none; its rows outlive the request.</returns>
    public static TerritoireEnglobant? Of(CommuneTable communes, PopulationColumns populations, RowSet rows, NiveauTerritoire niveau)
    {
        if (niveau == NiveauTerritoire.France)
        {
            return new(niveau, NomsDeTerritoires.FranceCode, NomsDeTerritoires.France, populations.Leaves);
        }
        Commune? first = null;
        foreach (var row in rows)
        {
            first ??= communes.At(row);
            if (CodeOf(communes.At(row), niveau) != CodeOf(first, niveau))
            {
                return null;
            }
        }
        if (first is null || CodeOf(first, niveau) is not { } code)
        {
            return null;
        }
        var held = RowSet.Lasting(communes.Count + 1);
        foreach (var row in populations.Leaves)
        {
            if (CodeOf(communes.At(row), niveau) == code)
            {
                held.Add(row);
            }
        }
        return new(niveau, code, NameOf(first, niveau), held);
    }

    private static Texte? CodeOf(Commune commune, NiveauTerritoire niveau) => niveau switch
    {
        NiveauTerritoire.Commune => commune.CodeInsee,
        NiveauTerritoire.Epci => commune.Epci?.Siren,
        NiveauTerritoire.Departement => commune.Departement.Code,
        _ => commune.Departement.Region.Code,
    };

    private static Texte NameOf(Commune commune, NiveauTerritoire niveau) => niveau switch
    {
        NiveauTerritoire.Commune => commune.Nom,
        NiveauTerritoire.Epci => commune.Epci!.Nom, // it has a code of this level
        NiveauTerritoire.Departement => commune.Departement.Nom,
        _ => commune.Departement.Region.Nom,
    };
}
