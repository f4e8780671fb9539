using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>The collections, in the order in which they are listed.</summary>
internal sealed class OgcCollections
{
    private readonly OrderedDictionary<string, OgcCollection> _collections = new(StringComparer.Ordinal);

    public OgcCollections(ExecutableSchema executable)
    {
        var schema = executable.Schema;
        Add(new OgcCollection(
            schema,
            "structures",
            "Structures d'exercice coordonné",
            "structures",
            "finess",
            "nom",
            "type",
            "typeLibelle",
            "specialite",
            "specialiteLibelle",
            "telephone",
            "dateOuverture",
            "adresse.ligne",
            "adresse.codePostal",
            "adresse.ville",
            "commune.codeInsee",
            "commune.nom",
            "commune.departement.code",
            "gestionnaire.finess",
            "gestionnaire.nom",
            "gestionnaire.categorie",
            "zonageMedecin",
            "zonageMedecinLibelle",
            "position.niveau",
            "provenance.dateExtraction"));
        Add(new OgcCollection(
            schema,
            "communes",
            "Communes et arrondissements municipaux",
            "communes",
            "codeInsee",
            "nom",
            "population",
            "departement.code",
            "epci.siren",
            "epci.nom",
            "zonageMedecin",
            "zonageMedecinLibelle"));
        Add(new OgcCollection(
            schema,
            "quartiers",
            "Quartiers prioritaires de la politique de la ville",
            "quartiersPrioritaires",
            "code",
            "nom",
            "generation",
            "zonageMedecin",
            "zonageMedecinLibelle"));
        Add(new OgcCollection(
            schema,
            "structures-hors-finess",
            "Structures que FINESS ne recense pas",
            "structuresHorsFiness",
            "identifiant",
            "nom",
            "type",
            "typeLibelle",
            "commune.codeInsee",
            "commune.nom",
            "commune.departement.code",
            "sourceDeclaree",
            "provenance.dateExtraction")
        {
            HasTiles = false,
        });
        Add(new OgcCollection(schema, "epcis", "EPCI à fiscalité propre", "epcis", "siren", "nom", "population"));
        Add(new OgcCollection(schema, "departements", "Départements", "departements", "code", "nom", "population", "region.code"));
        Add(new OgcCollection(schema, "regions", "Régions", "regions", "code", "nom", "population"));
    }

    public IEnumerable<OgcCollection> All => _collections.Values;

    /// <returns>Null when there is none of that name.</returns>
    public OgcCollection? Find(string id) => _collections.GetValueOrDefault(id);

    private void Add(OgcCollection collection) => _collections.Add(collection.Id, collection);
}
