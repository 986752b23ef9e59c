using System.Net;
using System.Net.Mail;

namespace Hospital.Portal;

public class Global
{
    protected void Application_Start(object sender, EventArgs e)
    {
        // Required by the payment gateway since 2018
        ServicePointManager.Expect100Continue = true;
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12; //~ SESA203
    }
}

public class AppointmentService
{
    private readonly NetworkCredential _credential;

    public AppointmentService(NetworkCredential credential)
    {
        _credential = credential;
    }

    public void SendConfirmation(string patient, DateTime when)
    {
        var body = "Your appointment is on " + when.ToString("f") + ".";
        using (var client = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587))
        {
            client.EnableSsl = true;
            client.Credentials = _credential;
            client.Send("appointments@example.com", patient, "Appointment", body);
        }
    }
}
