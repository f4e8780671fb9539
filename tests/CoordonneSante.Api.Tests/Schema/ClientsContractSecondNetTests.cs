using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.Tests;

namespace CoordonneSante.Api.Tests.Schema;

/// <summary>The contract that the first clients were written against. <see cref="SchemaFileContractTests"/> guards all that was served
/// since.</summary>
public sealed class ClientsContractSecondNetTests
{
    [Fact]
    public void The_clients_contract_is_served()
    {
        var contract = File.ReadAllText(SecondNet.Kept("contract.graphql"));

        // It leaves filters, orders and connections to conventions: these are taken as they are served.
        var definitions = Parser.Parse(new Source(contract)).Definitions.OfType<TypeDefinitionNode>();
        var defined = definitions.Select(type => type.Name.Value).ToHashSet();
        var conventions = ServedSchema.Types().Where(type => !defined.Contains(type.Name)).Select(SchemaPrinter.Print);

        Assert.Empty(ServedSchema.BreakingChanges(string.Join("\n\n", conventions.Prepend(contract))));
    }
}
