namespace Sections.Only;

public enum Section
{
    Alerts,
    Receipts,
    Digest,
    Reports,
}
