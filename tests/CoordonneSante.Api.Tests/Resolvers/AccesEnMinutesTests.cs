using CoordonneSante.Annuaire.Entites.Durees;

namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>From Bruz one reaches Rennes in 18 minutes; Guipry-Messac is where it is, and the file has nothing of Paris.</summary>
public sealed class AccesEnMinutesTests : IAsyncLifetime
{
    private ApiServer? _server;

    private ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync()
    {
        var content = SmallDirectory.Content();
        content.Set<DureesCommuneRow>(
        [
            new() { CodeInsee = "35047", Trajets = "35176 22;35238 18", SourceId = "finess-2021" },
            new() { CodeInsee = "35176", Trajets = "35238 40.5", SourceId = "finess-2021" },
        ]);
        _server = await ApiServer.StartOverAsync([content], ApiServer.WithoutLimits);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task Access_is_measured_in_minutes_where_they_are_asked_for_and_in_kilometres_elsewhere() => (await Server.AskAsync(
        """
        {
          minutes: accessibilite(seuilsMinutes: [10, 20], grouperPar: DEPARTEMENT) {
            ...Trajet populationMesuree populationSansDuree communesSansDuree nombreStructures structuresSansPosition
            dureeMoyenneMinutes dureeMedianeMinutes decilesMinutes seuilsMinutes { minutes population part communes }
            distanceMoyenneKm deciles seuils { km }
            communesEloigneesEnMinutes(minMinutes: 10) { commune { nom } dureeMinutes plusProche { nom } }
            groupes { code dureeMoyenneMinutes populationSansDuree }
            mesure { formule numerateur denominateur note }
          }
          kilometres: accessibilite(seuilsKm: [10]) { ...Trajet dureeMoyenneMinutes decilesMinutes seuils { km population } }
          territoire(par: {commune: "35047"}) { accessibilite(seuilsMinutes: []) { dureeMoyenneMinutes } }
          secteurs: accessibilitePotentielle(rayonMinutes: 20, variante: DEUX_ETAPES_AMELIOREE) {
            trajet { unite source { fichier } } moyennePour10000Habitants parCommune { commune { nom } pour10000Habitants }
            mesure { formule numerateur }
          }
        }
        fragment Trajet on Accessibilite { trajet { unite uniteLibelle source { fichier millesime } } }
        """)).MatchesSnapshot();
}
