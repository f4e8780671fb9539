using CoordonneSante.Api.Hosting;
using CoordonneSante.Pages;
using CoordonneSante.Tests;

namespace CoordonneSante.Api.Tests;

public sealed class RoomsTests
{
    private static readonly Rooms Floors = new(
        typeof(Server).Assembly,
        [""],
        ["Commands"],
        ["Hosting"],
        ["Http"],
        ["Documents"],
        ["Schema"],
        ["Resolvers"],
        ["Requests"],
        ["Geocodage", "Observation", "Versions"],
        ["Settings", "Terminal"]);

    private static readonly Rooms PageFloors = new(
        typeof(PageCatalogue).Assembly,
        [""],
        [
            "Accueil",
            "Alentours",
            "Comparaison",
            "Donnees",
            "Fiche",
            "Flux",
            "Incidents",
            "Integration",
            "Plan",
            "Projet",
            "Quartiers",
            "Recherche",
            "Structures",
            "Territoires",
        ],
        ["Territoires.Saisie"],
        ["Criteres"],
        ["Gabarit"],
        ["Composants"],
        ["Rendu"],
        ["Ilots"],
        ["Documents"],
        ["Adresses"]);

    [Fact]
    public void A_type_names_types_of_its_own_room_and_of_lower_floors() => Floors.AssertDirection();

    [Fact]
    public void A_page_names_no_other_page_and_the_rooms_of_pages_are_on_floors() => PageFloors.AssertDirection();
}
