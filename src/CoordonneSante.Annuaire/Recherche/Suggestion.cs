using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Something that what has been typed may mean.</summary>
/// <param name="Node">What is suggested; the commune of an address.</param>
/// <param name="Libelle">Name to show, with what tells homonyms apart and what matched when it is not the name.</param>
/// <param name="Correspondance">Why it is suggested.</param>
public sealed record Suggestion(INode Node, string Libelle, CorrespondanceSuggestion Correspondance)
{
    /// <summary>The address that is suggested; null for anything else.</summary>
    public AdresseProposee? Adresse { get; init; }

    /// <summary>Tells it from the other suggestions. An address is no record, so that no node has its identity.</summary>
    public GlobalId Id => Adresse?.Id ?? Node.Id;

    /// <summary>GraphQL type name of the node.</summary>
    public string Categorie => Node.Id.Type;

    /// <summary>Natural key of the node within its type.</summary>
    public string Code => Node.Id.Key;

    public NatureSuggestion Nature => Node switch
    {
        _ when Adresse is not null => NatureSuggestion.Adresse,
        Region => NatureSuggestion.Region,
        Departement => NatureSuggestion.Departement,
        Commune => NatureSuggestion.Commune,
        Epci => NatureSuggestion.Epci,
        QuartierPrioritaire => NatureSuggestion.QuartierPrioritaire,
        TerritoireCpts => NatureSuggestion.TerritoireCpts,
        Structure => NatureSuggestion.Structure,
        _ => NatureSuggestion.Gestionnaire,
    };

    /// <summary>Where to put it on a map; null for a gestionnaire, and where nothing places it.</summary>
    public Position? Position => Node switch
    {
        _ when Adresse is not null => Adresse.Position,
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
        _ when Adresse is not null => null,
        Region region => region.Emprise,
        Departement departement => departement.Emprise,
        Commune commune => commune.Emprise,
        Epci epci => epci.Emprise,
        QuartierPrioritaire quartier => quartier.Emprise,
        TerritoireCpts cpts => cpts.Emprise,
        _ => null,
    };
}
