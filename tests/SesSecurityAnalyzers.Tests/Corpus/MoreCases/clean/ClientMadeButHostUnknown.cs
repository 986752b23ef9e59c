using System.Net.Mail;

namespace Legacy.WinForms;

public partial class SendForm
{
    private string hostBox = "";
    private decimal portBox = 25;

    public string HostText { get => hostBox; set => hostBox = value; }

    public decimal PortValue { get => portBox; set => portBox = value; }

    private void sendButton_Click(object sender, EventArgs e)
    {
        SmtpClient client = new SmtpClient();
        client.Host = HostText;
        client.Port = (int)PortValue;
        client.EnableSsl = false;
        client.Send("a@example.com", "b@example.com", "Hello", "World");
    }
}
