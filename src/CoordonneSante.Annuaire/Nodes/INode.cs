namespace CoordonneSante.Annuaire.Nodes;

/// <summary>A record that <c>node(id)</c> can find again.</summary>
public interface INode
{
    GlobalId Id { get; }
}
