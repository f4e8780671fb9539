using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <summary>From syntax tree to text, laid out as the reference implementation does.</summary>
public static class Printer
{
    /// <param name="node">A document or any part of one.</param>
    /// <returns>Text that parses to the same tree, with line feeds between lines and none at the end; comments are lost.</returns>
    public static string Print(Node node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
