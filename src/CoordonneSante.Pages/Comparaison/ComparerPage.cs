using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Comparaison;

/// <summary>Territories side by side, and a field to add one.</summary>
internal sealed class ComparerPage() : Page<ComparerAnswer>("/comparer", "Comparaison/Comparer.graphql")
{
    public const string Typed = "q";

    private readonly PageDocument _list = PageDocument.Read("Comparaison/Liste.graphql");
    private readonly PageDocument _suggestions = PageDocument.Read("Comparaison/Suggestions.graphql");

    /// <summary>The names under which an address has territories, in their order.</summary>
    public static IReadOnlyList<string> Slots { get; } = ["a", "b", "c", "d"];

    internal override IEnumerable<PageDocument> Documents => [Document, _suggestions, _list];

    internal override IReadOnlyList<string> Parameters => [.. Slots, Typed];

    /// <summary>What was typed is looked for; nothing is to be compared before a territory is named.</summary>
    internal override async ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run)
    {
        if (address.Value(Typed) is not { } typed)
        {
            return Chosen(address).Count == 0 ? Choose(address, null) : null;
        }

        return await run(_suggestions, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["q"] = typed })) switch
        {
            DocumentResult.Answered answered => Choose(
                address,
                [.. AnswerReader.Read<SuggestionsAnswer>(answered.Utf8).Suggestions.Where(found => found.Name is not null)]),
            DocumentResult.Refused refused => new PageContent.Refused(refused),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }

    protected internal override string? Problem(PageAddress address) =>
        Slots.Select(address.Value).OfType<string>().FirstOrDefault(name => TerritoireDemande.Find(name) is null) is { } wrong
            ? $"« {wrong} » ne désigne pas un territoire : écrivez « departement:35 », « region:53 », « epci:243500139 », « "
                + "commune:35238 », « communes:35238,35281 », « epcis:… » ou « departements:… »."
            : null;

    protected internal override JsonObject Variables(PageAddress address)
    {
        var chosen = Chosen(address);
        var variables = new JsonObject { ["territoires"] = new JsonArray([.. chosen.Select(territory => territory.Input)]) };
        foreach (var (rank, slot) in Slots.Index())
        {
            variables[slot] = (rank < chosen.Count ? chosen[rank] : chosen[0]).Input;
            variables[$"avec{slot.ToUpperInvariant()}"] = rank < chosen.Count;
        }

        return variables;
    }

    protected override PageContent Show(PageAddress address, ComparerAnswer answer)
    {
        var chosen = Chosen(address);
        if (chosen.Zip(answer.All).FirstOrDefault(pair => pair.Second is null) is { First: { } unknown })
        {
            return new PageContent.Missing(
                $"Aucun territoire n'est « {unknown.Name} »",
                "Vérifiez son code, ou cherchez-le par son nom depuis la page de comparaison.");
        }

        var names = string.Join(", ", answer.All.OfType<TerritoireCompare>().Select(territory => territory.Libelle));
        return new PageContent.Shown(
            new PageHead(
                $"Comparer\u00A0: {names}",
                $"{names}, côte à côte : habitants, structures d'exercice coordonné, zonage des médecins, distances.")
            {
                Canonical = AddressOf(chosen),
                List = _list,
                IsListed = false,
            },
            typeof(ComparerView),
            new Dictionary<string, object>
            {
                [nameof(ComparerView.Address)] = address,
                [nameof(ComparerView.Answer)] = answer,
                [nameof(ComparerView.Chosen)] = chosen,
            });
    }

    /// <summary>The page for some territories.</summary>
    public static string AddressOf(IEnumerable<TerritoireDemande> territories) =>
        PageAddress.Link("/comparer", [.. territories.Zip(Slots, (territory, slot) => KeyValuePair.Create(slot, territory.Name))]);

    private static List<TerritoireDemande> Chosen(PageAddress address) =>
        [.. Slots.Select(address.Value).OfType<string>().Select(TerritoireDemande.Find).OfType<TerritoireDemande>()];

    private static PageContent.Shown Choose(PageAddress address, IReadOnlyList<SuggestionAnswer>? found)
    {
        var parameters = new Dictionary<string, object>
        {
            [nameof(AjoutView.Chosen)] = Chosen(address),
            [nameof(AjoutView.Typed)] = address.Value(Typed) ?? "",
        };
        if (found is not null)
        {
            parameters[nameof(AjoutView.Found)] = found;
        }

        return new PageContent.Shown(
            new PageHead(
                "Comparer des territoires",
                "Deux territoires ou plus côte à côte : habitants, structures d'exercice coordonné, zonage des médecins, distances.")
            {
                Canonical = "/comparer",
                IsListed = found is null,
            },
            typeof(AjoutView),
            parameters);
    }
}
