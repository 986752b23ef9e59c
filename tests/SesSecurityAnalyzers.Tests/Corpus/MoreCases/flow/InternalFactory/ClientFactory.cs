using System.Net;
using System.Net.Mail;

namespace Forest.Permits;

internal sealed class ClientFactory(ICredentialsByHost credentials)
{
    public SmtpClient Create() => new("email-smtp.ap-southeast-1.amazonaws.com", 587) { Credentials = credentials };

    public SmtpClient CreateForReports() => new("email-smtp.ap-southeast-1.amazonaws.com", 587) { Credentials = credentials }; //~ SESA101
}
