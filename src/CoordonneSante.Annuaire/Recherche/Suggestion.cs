using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Something that what has been typed may mean.</summary>
/// <param name="Node">What is suggested.</param>
/// <param name="Libelle">Name to show, with what tells homonyms apart and what matched when it is not the name.</param>
/// <param name="Correspondance">Why it is suggested.</param>
public sealed record Suggestion(INode Node, string Libelle, CorrespondanceSuggestion Correspondance)
{
    public GlobalId Id => Node.Id;

    /// <summary>GraphQL type name.</summary>
    public string Categorie => Id.Type;

    /// <summary>Natural key within the type.</summary>
    public string Code => Id.Key;

    public NatureSuggestion Nature => Node switch
    {
        Region => NatureSuggestion.Region,
        Departement => NatureSuggestion.Departement,
        Commune => NatureSuggestion.Commune,
        Epci => NatureSuggestion.Epci,
        QuartierPrioritaire => NatureSuggestion.QuartierPrioritaire,
        Structure => NatureSuggestion.Structure,
        _ => NatureSuggestion.Gestionnaire,
    };

    /// <summary>Where to put it on a map; null for a gestionnaire, and where nothing places it.</summary>
    public Position? Position => Node switch
    {
        Region region => region.Centre,
        Departement departement => departement.Centre,
        Commune commune => commune.Centre,
        Epci epci => epci.Centre,
        QuartierPrioritaire quartier => quartier.Centre,
        Structure structure => structure.Position,
        _ => null,
    };

    /// <summary>Box to show of it: west, south, east, north, WGS 84; null for what is a point or nowhere.</summary>
    public IReadOnlyList<double>? Emprise => Node switch
    {
        Region region => region.Emprise,
        Departement departement => departement.Emprise,
        Commune commune => commune.Emprise,
        Epci epci => epci.Emprise,
        QuartierPrioritaire quartier => quartier.Emprise,
        _ => null,
    };
}
