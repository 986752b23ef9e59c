namespace Journal.Issues;

public sealed partial class JournalMailer
{
    private const int Wrapper = 465;
}
